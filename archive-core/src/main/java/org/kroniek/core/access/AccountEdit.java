package org.kroniek.core.access;

import java.util.Optional;

/**
 * What an administrator says about an account.
 *
 * @param version of the account that this was made from
 */
public record AccountEdit(Role role, Optional<String> email, boolean closed, int version) {}
