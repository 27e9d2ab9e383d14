// Stands for d3-time-format: our figures have years, never dates.
import { absent } from './absent.js';

export const utcFormat = absent('d3-time-format utcFormat', []);
export const timeFormatLocale = () => ({ utcFormat });
