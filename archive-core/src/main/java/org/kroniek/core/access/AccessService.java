package org.kroniek.core.access;

import java.util.Optional;

/** Proves who somebody is. */
public interface AccessService {

    /** The account of an API key; empty for a key that is unknown, expired or revoked, or of a closed account. */
    Optional<Caller> byKey(String key);

    /** The account of a name and password; empty when they do not fit. Takes about as long in either case. */
    Optional<Caller> byPassword(String account, String password);

    /**
     * Sees to it that the administrator exists.
     *
     * @param password becomes the administrator's password when given
     * @param key is accepted as the administrator's key, in place of an earlier one given here
     */
    void establishAdministrator(Optional<String> password, Optional<String> key);
}
