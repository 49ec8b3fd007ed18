package org.kroniek.core.access.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.access.AccountProblem;

/** The form of what is typed for an account. */
final class AccountForm {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");

    /** As browsers check it (HTML Living Standard, valid e-mail address), with a dot in the domain. */
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    private static final int LONGEST_EMAIL = 254;

    private AccountForm() {}

    static Optional<AccountProblem> problem(String name, Optional<String> email) {
        return NAME.matcher(name).matches() ? problem(email) : Optional.of(AccountProblem.NAME_FORM);
    }

    static Optional<AccountProblem> problem(Optional<String> email) {
        boolean good = email.map(text -> text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches()).orElse(true);
        return good ? Optional.empty() : Optional.of(AccountProblem.EMAIL_FORM);
    }
}
