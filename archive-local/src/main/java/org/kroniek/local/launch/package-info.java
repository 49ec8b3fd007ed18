/** The command a person runs: checks this machine, starts the archive, loads the seeds and stops it all again. */
@NullMarked
package org.kroniek.local.launch;

import org.jspecify.annotations.NullMarked;
