/** Setting what came of every promise into pages: the same for the local web page and for the report in a folder. */
@NullMarked
package hearth.app.report;

import org.jspecify.annotations.NullMarked;
