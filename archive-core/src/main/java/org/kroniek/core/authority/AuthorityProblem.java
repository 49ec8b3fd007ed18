package org.kroniek.core.authority;

/**
 * What is wrong with a record.
 *
 * @param detail what it is wrong with: the name, the identifier, the language …
 */
public record AuthorityProblem(Code code, String detail) {

    /** The ways in which a record can be wrong. */
    public enum Code {
        NO_NAME,
        /** A name of blanks. */
        EMPTY_NAME,
        /** A name of more than {@link AuthorityCheck#MAX_NAME} characters; the detail is its beginning. */
        NAME_TOO_LONG,
        /** Two preferred names in one language; the detail is the language. */
        TWO_PREFERRED,
        /** Not an ISO 15924 code. */
        UNKNOWN_SCRIPT,
        /** Not of the form that its catalogue gives identifiers, or with a wrong check character. */
        MALFORMED_IDENTIFIER,
        /** Not of the form of an ISO 3166-1 alpha-2 code. */
        MALFORMED_COUNTRY,
        /** None of {@link AuthorityRelation#KINDS}. */
        UNKNOWN_RELATION,
        /** A relation to a record that cannot be: of no list, or not in the archive. */
        UNKNOWN_TARGET,
        RELATED_TO_ITSELF,
        /** A record stays of its kind. */
        OTHER_KIND,
        /** An external id that is empty or has more than {@link AuthorityCheck#MAX_EXTERNAL_ID} characters. */
        MALFORMED_EXTERNAL_ID
    }

    @Override
    public String toString() {
        return code + ": " + detail;
    }
}
