// The five functions plotly.js takes from culori, with the colour spaces of CSS Color 3 only.
import { modeHsl, modeHwb, modeLrgb, modeRgb, useMode } from 'culori/fn';

[modeRgb, modeHsl, modeHwb, modeLrgb].forEach((mode) => useMode(mode));

export { converter, formatHex, formatRgb, wcagContrast, wcagLuminance } from 'culori/fn';
