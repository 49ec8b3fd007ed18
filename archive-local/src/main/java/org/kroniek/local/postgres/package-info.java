/** PostgreSQL as a child process: durable with passwords for the archive's data, fast and temporary for tests. */
@NullMarked
package org.kroniek.local.postgres;

import org.jspecify.annotations.NullMarked;
