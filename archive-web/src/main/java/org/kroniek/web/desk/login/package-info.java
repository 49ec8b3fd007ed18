/** Logging in and out, without losing what was typed. */
@NullMarked
package org.kroniek.web.desk.login;

import org.jspecify.annotations.NullMarked;
