package org.kroniek.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues and revokes API keys. */
public interface ApiKeyService {

    /** The keys of an account, the newest first, the revoked ones too. */
    List<ApiKey> keys(String account);

    /**
     * Makes a new key for an account.
     *
     * @param label what the key is for, for the people who look after it
     * @return the key itself, which is kept nowhere: this is the only time it can be read
     */
    String issue(String account, String label, KeyScope scope, Optional<Instant> expires, String author);

    /**
     * Revokes a key of an account at once.
     *
     * @return whether there is such a key
     */
    boolean revoke(String account, UUID id, String author);
}
