/** A finished file of a kit, before anyone decides where it goes. */
export interface Artifact {
  /** File name inside the kit's folder. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
