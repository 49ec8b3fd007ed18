package org.kroniek.search.document;

/** The names of the fields of a person, organisation or place in the index. */
public final class AuthorityFields {

    public static final String ID = "id";
    public static final String KIND = "kind";
    /** The names that are shown, whatever the language. */
    public static final String PREFERRED = "preferred";
    /** All names, those included. */
    public static final String NAMES = LinkFields.NAMES;
    /** Each name as a whole, see {@link FoldedName}; searched, but not kept in the document. */
    public static final String EXACT_NAMES = "exactNames";
    /** The names that are shown by language; not searched. */
    public static final String LABELS = "labels";
    public static final String DESCRIPTIONS = "descriptions";
    /** Parent of one field a language of the portal: the name to sort by. */
    public static final String SORT = "sort";
    public static final String POINT = "point";
    public static final String COUNTRY = "country";

    private AuthorityFields() {}
}
