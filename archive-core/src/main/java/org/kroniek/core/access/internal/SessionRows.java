package org.kroniek.core.access.internal;

import jakarta.persistence.EntityManager;
import org.kroniek.core.access.SessionToken;

/** Ends sessions, within the transaction of whoever calls. */
final class SessionRows {

    private final EntityManager entities;

    SessionRows(EntityManager entities) {
        this.entities = entities;
    }

    void end(SessionToken token) {
        entities.createNativeQuery("delete from account_session where token_hash = :hash")
                .setParameter("hash", token.digest().hex()).executeUpdate();
    }

    void endAll(String account) {
        entities.createNativeQuery("delete from account_session where account = :account")
                .setParameter("account", account).executeUpdate();
    }

    void endAllBut(String account, SessionToken kept) {
        entities.createNativeQuery("delete from account_session where account = :account and token_hash <> :hash")
                .setParameter("account", account).setParameter("hash", kept.digest().hex()).executeUpdate();
    }
}
