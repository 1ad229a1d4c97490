import { startAfterLocale } from './afterLanguage';

startAfterLocale(self, () => import('./startPoolWorker'));
