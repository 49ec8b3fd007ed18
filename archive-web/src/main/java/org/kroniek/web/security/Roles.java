package org.kroniek.web.security;

/** What endpoints demand, by the names that annotations use. */
public final class Roles {

    /** Anybody who has an account. */
    public static final String RESEARCHER = "researcher";

    public static final String EDITOR = "editor";

    public static final String ADMIN = "admin";

    /** May deliver documents: every editor, and partners whose key is for that. */
    public static final String DELIVERER = "deliverer";

    private Roles() {}
}
