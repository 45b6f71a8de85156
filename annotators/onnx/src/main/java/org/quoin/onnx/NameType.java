package org.quoin.onnx;

/** What a name is the name of: CoNLL-2003's four types, and what is left out. */
enum NameType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC,
    NONE
}
