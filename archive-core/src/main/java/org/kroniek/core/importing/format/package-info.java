/** The file formats that can be imported, one importer each. */
@NullMarked
package org.kroniek.core.importing.format;

import org.jspecify.annotations.NullMarked;
