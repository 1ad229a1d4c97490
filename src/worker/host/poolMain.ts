import { startWhenLoaded } from './startWhenLoaded';

startWhenLoaded(self, () => import('./startPoolWorker'));
