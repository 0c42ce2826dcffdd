/** Files that stand beside a configuration and are taken for one. */
export type OtherFile =
  | 'gguf'
  | 'safetensors'
  | 'index'
  | 'tokenizer'
  | 'generation'
  | 'adapter'
  | 'processor'
  | 'quantization'
  | 'meta'
  | 'hub';

/** What is wrong with a field. Numbers are those of the file, or the limits that it breaks. */
export type FieldReason =
  | { readonly kind: 'missing' | 'null' | 'notYesNo' | 'notList' | 'notObject' | 'notText' }
  /** It is no whole number between these. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** It is no number between these, whole or not. */
  | { readonly kind: 'ratio'; readonly least: number; readonly most: number }
  /** It has a value that sizing does not follow. */
  | { readonly kind: 'value'; readonly value: string }
  /** The architecture has no such thing. */
  | { readonly kind: 'foreign'; readonly type: string }
  /** A list that must have an entry for each layer has another length. */
  | { readonly kind: 'length'; readonly found: number; readonly layers: number }
  /** It is larger than another field allows. */
  | { readonly kind: 'over'; readonly value: number; readonly other: string; readonly most: number }
  /** It cannot be split into whole parts as another field asks. */
  | {
      readonly kind: 'uneven';
      readonly value: number;
      readonly other: string;
      readonly parts: number;
    }
  /** It contradicts another field. */
  | { readonly kind: 'against'; readonly other: string };

/** Why a configuration is not read. Fields are named with the objects they stand in. */
export type ConfigProblem =
  | { readonly kind: 'tooLong' | 'notJson' | 'noModel' }
  | { readonly kind: 'other'; readonly file: OtherFile }
  | { readonly kind: 'unknown'; readonly type: string }
  | { readonly kind: 'field'; readonly field: string; readonly reason: FieldReason };
