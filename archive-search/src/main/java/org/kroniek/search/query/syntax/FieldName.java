package org.kroniek.search.query.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand before a colon. Each has an English name, in which queries are printed, and Dutch ones. */
enum FieldName {
    TITLE(TextField.TITLE, "title", "titel", "kop"),
    AUTHOR(TextField.AUTHOR, "author", "auteur", "byline"),
    PERSON(TextField.PERSON, "person", "persoon"),
    ORGANISATION(TextField.ORGANISATION, "org", "organisation", "organization", "organisatie"),
    PLACE(TextField.PLACE, "place", "plaats"),
    EVENT(TextField.EVENT, "event", "gebeurtenis"),
    COLLECTION(TextField.COLLECTION, "collection", "collectie"),
    SOURCE(TextField.SOURCE, "source", "bron", "publication", "publicatie"),
    SECTION(TextField.SECTION, "section", "rubriek"),
    LANGUAGE("lang", "language", "taal"),
    TYPE("type", "soort"),
    DATE("date", "datum"),
    CERTAIN("certain", "zeker"),
    POSSIBLE("possible", "mogelijk");

    private final Optional<TextField> field;
    private final List<String> names;

    FieldName(TextField field, String... names) {
        this.field = Optional.of(field);
        this.names = List.of(names);
    }

    /** One after which stands a value of its own kind. */
    FieldName(String... names) {
        this.field = Optional.empty();
        this.names = List.of(names);
    }

    static Optional<FieldName> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(wanted)).findFirst();
    }

    static FieldName of(TextField field) {
        return Arrays.stream(values()).filter(name -> name.field.equals(Optional.of(field))).findFirst().orElseThrow();
    }

    /** The name that was probably meant by a misspelt one: it has at most one letter too many, too few or wrong. */
    static Optional<String> near(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).flatMap(FieldName::spellings).filter(known -> isNear(wanted, known)).findFirst();
    }

    private Stream<String> spellings() {
        return names.stream();
    }

    private static boolean isNear(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restOfA = a.substring(same);
        String restOfB = b.substring(same);
        // One letter may be passed over on either side, or on both: too many, too few, wrong, or two swapped.
        return shorter > 2 && (after(1, restOfA).equals(after(1, restOfB)) || after(1, restOfA).equals(restOfB)
                || restOfA.equals(after(1, restOfB)) || isSwapped(restOfA, restOfB));
    }

    private static String after(int letters, String text) {
        return text.substring(Math.min(letters, text.length()));
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
                && after(2, a).equals(after(2, b));
    }

    /** Where its words are looked for; empty when what follows is no text. */
    Optional<TextField> field() {
        return field;
    }

    /** The name it is printed with. */
    String canonical() {
        return names.getFirst();
    }
}
