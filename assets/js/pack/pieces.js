// Puts texts together again that willdash/export/pack_pieces.py took apart.

/** The text that a row of numbers stands for. */
export const joined = (numbers, pieces) => numbers.map((number) => pieces[number]).join("");
