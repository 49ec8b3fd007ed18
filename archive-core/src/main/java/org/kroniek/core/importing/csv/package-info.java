/**
 * Authority lists as tables: CSV (RFC 4180) with a header row, as spreadsheets write it. Each row becomes the same record
 * that a line of JSON would be, and is checked by the same form.
 */
@NullMarked
package org.kroniek.core.importing.csv;

import org.jspecify.annotations.NullMarked;
