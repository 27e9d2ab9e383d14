// Stands for country-iso-search: our areas carry ISTAT codes, never names of countries.
export const COUNTRIES = [];
export const createLookup = () => ({ lookupAlpha3: () => null });
