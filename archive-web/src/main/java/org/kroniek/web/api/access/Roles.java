package org.kroniek.web.api.access;

/** The roles by the names that annotations use. */
public final class Roles {

    public static final String EDITOR = "editor";

    private Roles() {}
}
