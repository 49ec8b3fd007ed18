package org.kroniek.local;

import org.kroniek.local.process.Secrets;

/** The key by which programs administer an archive over its API. */
public final class AdminKey {

    /** Lets scanners for leaked secrets recognise a key. */
    public static final String PREFIX = "krn_";

    private AdminKey() {}

    /** A new random key: {@value #PREFIX} and 43 characters. */
    public static String generate() {
        return PREFIX + Secrets.token();
    }
}
