package org.kroniek.core.time;

/** A text that is no EDTF level 1 date, or an impossible one such as {@code 2022-02-30}. */
public class EdtfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean impossible;

    EdtfException(String text, boolean impossible) {
        super((impossible ? "No such day in the calendar: " : "Not an EDTF level 1 date: ") + text);
        this.impossible = impossible;
    }

    /** Whether the form was right and only the calendar objects. */
    public boolean isImpossible() {
        return impossible;
    }
}
