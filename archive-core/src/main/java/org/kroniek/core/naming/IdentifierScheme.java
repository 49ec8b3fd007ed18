package org.kroniek.core.naming;

import java.util.regex.Pattern;

/** The catalogues whose identifiers are known, with the form of these and their address on the web. */
public enum IdentifierScheme {
    WIKIDATA("Q[1-9]\\d{0,11}", "https://www.wikidata.org/entity/"),
    VIAF("[1-9]\\d{0,21}", "https://viaf.org/viaf/"),
    /** ISO 27729, sixteen characters without blanks; the last is a check character. */
    ISNI("\\d{15}[\\dX]", "https://isni.org/isni/"),
    GEONAMES("[1-9]\\d{0,9}", "https://sws.geonames.org/");

    private final Pattern form;
    private final String address;

    IdentifierScheme(String form, String address) {
        this.form = Pattern.compile(form);
        this.address = address;
    }

    /** Whether a value has the form of this catalogue's identifiers. */
    public boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    /** Where the catalogue tells about it. */
    public String address(String value) {
        return address + value;
    }
}
