import { savingText } from '../../messages/en/savingText';
import { useLab } from '../labContext';
import { openRunFiles } from './openFiles';

/** Shows runs again that were saved as files; the dialog around it closes, for the charts to be seen. */
export function OpenFile() {
  const lab = useLab();
  return (
    <div className="save-row">
      <label className="open-file">
        {savingText.open}{' '}
        <input
          type="file"
          accept=".json,application/json"
          multiple
          onChange={({ currentTarget: input }) => {
            const files = [...(input.files ?? [])];
            input.value = ''; // so that the same file can be chosen again
            input.closest('dialog')?.close();
            void openRunFiles(lab, files);
          }}
        />
      </label>
      <span>{savingText.aboutOpen}</span>
    </div>
  );
}
