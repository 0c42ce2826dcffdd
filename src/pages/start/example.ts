/** The link of the worked university; opening it touches no answers of one's own. */
export const exampleLink =
  '#/d/EnW2DBkUNWMFCFFHUOTmHnn4hsB0C9BQhQhQRkCQUIUIUIUEUIUMUIUIaArchsMiIABkEEUIUKqs74EEgdW5pdmVyc2l0eSBpbiBmb3VyIGxhbmd1YWdlcw';
