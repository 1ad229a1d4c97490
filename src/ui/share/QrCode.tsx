import { encode } from 'uqr';
import { shareText } from '../../messages/en/dialogs';

/** Modules of white around a code, as its standard asks for. */
const QUIET_ZONE = 4;

/** A link as a QR code, dark on white in every theme: that is what phones read. */
export function QrCode({ text }: { readonly text: string }) {
  const { size, data } = encode(text, { ecc: 'L', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={shareText.qrCode}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
