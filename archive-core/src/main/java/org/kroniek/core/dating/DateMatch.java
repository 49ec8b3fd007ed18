package org.kroniek.core.dating;

/**
 * An expression that was understood.
 *
 * @param end index after its last word
 * @param edtf what it means
 */
record DateMatch(int end, String edtf) {

    boolean isDay() {
        return edtf.length() == "2022-01-05".length() && edtf.indexOf('/') < 0;
    }

    /** Where an interval begins; the date itself when it is none. */
    String first() {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    /** Where an interval ends; the date itself when it is none. */
    String last() {
        return edtf.substring(edtf.indexOf('/') + 1);
    }
}
