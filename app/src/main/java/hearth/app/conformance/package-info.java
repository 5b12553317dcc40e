/** Worked cases of a return's rules, run as they stand in a folder: what each rule must find, and what it found. */
@NullMarked
package hearth.app.conformance;

import org.jspecify.annotations.NullMarked;
