import { noticeText, type TextNotice } from './noticeText';

/** What a notice of the lab says; loaded where there is one. */
export const LabNoticeText = (notice: TextNotice) => noticeText(notice);
