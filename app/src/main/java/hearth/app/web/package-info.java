/** Hearth in a browser, on this machine only: a return goes in, pages come out, and nothing is kept. */
@NullMarked
package hearth.app.web;

import org.jspecify.annotations.NullMarked;
