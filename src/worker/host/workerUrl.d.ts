/** The address of a worker's program, bundled for itself; may be relative to that of the module that imports it. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
