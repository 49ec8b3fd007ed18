package org.kroniek.core.naming;

import java.util.regex.Pattern;

/** The catalogues whose identifiers are known, with the form of these and their address on the web. */
public enum IdentifierScheme {
    WIKIDATA("Wikidata", "Q[1-9]\\d{0,11}", "https://www.wikidata.org/entity/"),
    VIAF("VIAF", "[1-9]\\d{0,21}", "https://viaf.org/viaf/"),
    /** ISO 27729, sixteen characters without blanks; the last is a check character. */
    ISNI("ISNI", "\\d{15}[\\dX]", "https://isni.org/isni/"),
    GEONAMES("GeoNames", "[1-9]\\d{0,9}", "https://sws.geonames.org/");

    private final String label;
    private final Pattern form;
    private final String address;

    IdentifierScheme(String label, String form, String address) {
        this.label = label;
        this.form = Pattern.compile(form);
        this.address = address;
    }

    /** What the catalogue is called. */
    public String label() {
        return label;
    }

    /** Whether a value has the form of this catalogue's identifiers, its check character included. */
    public boolean accepts(String value) {
        return form.matcher(value).matches() && (this != ISNI || isnisCheckCharacterHolds(value));
    }

    /** ISO 7064 MOD 11-2, as ISO 27729 prescribes it. */
    private static boolean isnisCheckCharacterHolds(String isni) {
        int last = isni.length() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum = (sum + Character.digit(isni.charAt(i), 10)) * 2 % 11;
        }
        int check = (12 - sum) % 11;
        return isni.charAt(last) == (check == 10 ? 'X' : Character.forDigit(check, 10));
    }

    /** Where the catalogue tells about it. */
    public String address(String value) {
        return address + value;
    }
}
