// Stands for a library that plotly.js imports and our figures never call.
export {};
