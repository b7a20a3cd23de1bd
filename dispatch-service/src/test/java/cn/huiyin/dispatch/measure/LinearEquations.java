package cn.huiyin.dispatch.measure;

/** A few equations with as many unknowns, by elimination. */
final class LinearEquations {

    private LinearEquations() {}

    /** @param matrix symmetric and positive definite, so that no rows need changing about */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] left = new double[size][];
        double[] values = right.clone();
        for (int row = 0; row < size; row++) {
            left[row] = matrix[row].clone();
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = left[row][pivot] / left[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    left[row][column] -= factor * left[pivot][column];
                }
                values[row] -= factor * values[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                values[row] -= left[row][column] * values[column];
            }
            values[row] /= left[row][row];
        }
        return values;
    }
}
