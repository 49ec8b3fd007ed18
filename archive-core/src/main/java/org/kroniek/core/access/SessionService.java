package org.kroniek.core.access;

import java.util.Optional;

/** Sessions of those who have logged in. They are kept in the database: any portal serves any session. */
public interface SessionService {

    /** Begins a session of somebody who has proved to be the owner of an account. */
    Session begin(Caller caller);

    /** The session of a token, used now; empty when it has ended or its account is closed. */
    Optional<Session> use(SessionToken token);

    /** Ends a session. */
    void end(SessionToken token);

    /** Ends the other sessions of its account. */
    void endOthers(Session kept);

    /** How many sessions an account has. */
    int count(String account);

    /** Forgets sessions and devices that have not been used for long. */
    void forgetOld();
}
