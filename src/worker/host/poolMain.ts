import { startAfterLocale } from './startAfterLocale';

startAfterLocale(self, () => import('./startPoolWorker'));
