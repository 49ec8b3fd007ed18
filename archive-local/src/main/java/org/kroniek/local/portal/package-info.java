/** The portal as a child process: a provisioned WildFly with the archive's WAR, on a base directory of its own. */
@NullMarked
package org.kroniek.local.portal;

import org.jspecify.annotations.NullMarked;
