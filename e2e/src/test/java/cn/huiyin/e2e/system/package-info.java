/**
 * The whole of Huiyin as it is deployed: the four packaged services on the real backing services, for one test run.
 * It starts and kills; it knows nothing of complaints.
 */
@NullMarked
package cn.huiyin.e2e.system;

import org.jspecify.annotations.NullMarked;
