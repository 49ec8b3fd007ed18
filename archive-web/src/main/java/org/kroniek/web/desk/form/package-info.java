/** Forms and what is wrong with what was typed into them. */
@NullMarked
package org.kroniek.web.desk.form;

import org.jspecify.annotations.NullMarked;
