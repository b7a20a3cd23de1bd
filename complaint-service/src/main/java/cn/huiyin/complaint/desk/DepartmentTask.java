package cn.huiyin.complaint.desk;

/**
 * A case in a list of a department.
 *
 * @param row the case
 * @param call what the department is asked to do, and how that stands
 */
record DepartmentTask(CaseRow row, CallView call) {}
