/** The desk: pages for those who have an account. They work without script, by forms that lead to a page (post, redirect, get). */
@NullMarked
package org.kroniek.web.desk;

import org.jspecify.annotations.NullMarked;
