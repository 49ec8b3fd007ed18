package org.kroniek.core.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;

/**
 * Which passwords are good enough (OWASP ASVS 5.0, 6.2; NIST SP 800-63B): long, and not easy to guess. What they are made of does
 * not matter, and they do not have to be changed every now and then.
 */
public final class PasswordRules {

    /** In code points. */
    public static final int SHORTEST = 12;

    /** In code points. Hashing takes the same time for all, but reading them does not. */
    public static final int LONGEST = 200;

    /** Of 0 to 4: cannot be guessed in 10^8 attempts. */
    private static final int GOOD_ENOUGH = 3;

    /** Estimating takes time in the square of the length, and what is longer than this is not easy for its end. */
    private static final int ESTIMATED = 100;

    private final Zxcvbn estimate = new Zxcvbn();

    /**
     * What is wrong with a password; empty when nothing is.
     *
     * @param known words that an attacker would try for this account, such as its name
     */
    public Optional<PasswordProblem> problem(String password, List<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        String beginning = password.substring(0, Math.min(password.length(), ESTIMATED));
        return estimate.measure(beginning, known).getScore() < GOOD_ENOUGH
                ? Optional.of(PasswordProblem.EASY_TO_GUESS)
                : Optional.empty();
    }
}
