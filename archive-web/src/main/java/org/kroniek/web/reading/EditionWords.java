package org.kroniek.web.reading;

/** Says which revision or version of a record is meant, as references do. */
public final class EditionWords {

    private EditionWords() {}

    /** Of an article: <q>revision 2</q>. */
    public static String revision(int number, InterfaceLanguage language) {
        return Messages.load(ReadingBundle.NAME, language).text("edition.revision", Integer.toString(number));
    }

    /** Of a dossier: <q>version 2</q>. */
    public static String version(int number, InterfaceLanguage language) {
        return Messages.load(ReadingBundle.NAME, language).text("edition.version", Integer.toString(number));
    }
}
