package org.kroniek.web.desk.importing;

/** Reads how many entries of a list come before the first that is shown. */
final class PlaceInList {

    private PlaceInList() {}

    /** 0 for anything that is no such number. */
    static int of(String typed) {
        try {
            return Math.max(0, Integer.parseInt(typed));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
