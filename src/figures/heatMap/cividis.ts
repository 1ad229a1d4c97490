/** Cividis (Nuñez, Anderton & Renslow 2018) at equal distances: ever lighter, and alike to all kinds of colour vision. */
export const CIVIDIS = [
  [0, 34, 78],
  [18, 53, 112],
  [59, 73, 108],
  [87, 93, 109],
  [112, 113, 115],
  [138, 134, 120],
  [165, 156, 116],
  [195, 179, 105],
  [225, 204, 85],
  [254, 232, 56],
] as const;
type Rgb = readonly [red: number, green: number, blue: number];

const hex = (rgb: Rgb) =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour of a share of 0 to 1, in parts of 0 to 255. */
export function cividisRgb(share: number): Rgb {
  const at = Math.min(1, Math.max(0, share)) * (CIVIDIS.length - 1);
  const below = Math.min(CIVIDIS.length - 2, Math.floor(at));
  const [from, to] = [CIVIDIS[below] as Rgb, CIVIDIS[below + 1] as Rgb];
  const mixed = (i: 0 | 1 | 2) => from[i] + (at - below) * (to[i] - from[i]);
  return [mixed(0), mixed(1), mixed(2)];
}

/** The colour of a share of 0 to 1, and the one of black and white that reads on it: at 4.58:1 or better. */
export function cividis(share: number): { readonly fill: string; readonly text: string } {
  const rgb = cividisRgb(share);
  const light = luminance(rgb) + 0.05;
  return { fill: hex(rgb), text: light / 0.05 > 1.05 / light ? '#000000' : '#ffffff' };
}
