// Of gl-mat4 what plotly.js undoes the page's own transformations with.
export { default as invert } from 'gl-mat4/invert';
export { default as multiply } from 'gl-mat4/multiply';
