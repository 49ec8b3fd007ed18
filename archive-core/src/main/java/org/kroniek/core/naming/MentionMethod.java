package org.kroniek.core.naming;

/** How a mention came about. */
public enum MentionMethod {
    /** The text has a name that only one authority bears. */
    NAME,
    /** The text has part of a name that it gives in full elsewhere. */
    SHORT_FORM,
    /** Of several bearers of the name, one is named beyond doubt elsewhere in the text. */
    CONTEXT,
    /** An editor marked it. */
    EDITOR
}
