package org.kroniek.core.access;

import java.util.List;
import java.util.Optional;

/** Looks after accounts. A closed account, a changed role and a changed password take effect at once, in all sessions. */
public interface AccountService {

    /** All accounts by name, the closed ones too. */
    List<Account> accounts();

    /** The account of a name. */
    Optional<Account> account(String name);

    /**
     * Makes an account. It has no password yet: {@link #lendPassword} gives it one.
     *
     * @param author who makes it
     */
    AccountOutcome create(String name, Role role, Optional<String> email, String author);

    /** Changes an account. */
    AccountOutcome edit(String name, AccountEdit edit, String author);

    /**
     * Gives an account a random password, which it has to change when it is first used; its sessions end.
     *
     * @return the password, which is kept nowhere; empty when there is no such account
     */
    Optional<String> lendPassword(String name, String author);

    /**
     * Changes a password by its owner. All other sessions of the account end.
     *
     * @param old proves that it is the owner
     * @param keep the session to be kept
     */
    PasswordChange changePassword(String name, String old, String wanted, SessionToken keep);

    /** Changes where alerts for the owner go. */
    AccountOutcome changeEmail(String name, Optional<String> email, int version);
}
