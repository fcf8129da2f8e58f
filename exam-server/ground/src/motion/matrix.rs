//! Small dense matrices with a fixed order of operations, so that results repeat to the bit.

/// A matrix of R rows and C columns.
pub(crate) type Matrix<const R: usize, const C: usize> = [[f64; C]; R];

pub(crate) fn multiply<const R: usize, const K: usize, const C: usize>(
    a: &Matrix<R, K>,
    b: &Matrix<K, C>,
) -> Matrix<R, C> {
    let mut product = [[0.0; C]; R];
    for (row, out) in a.iter().zip(&mut product) {
        for (&factor, other) in row.iter().zip(b) {
            for (cell, &value) in out.iter_mut().zip(other) {
                *cell += factor * value;
            }
        }
    }
    product
}

pub(crate) fn transpose<const R: usize, const C: usize>(a: &Matrix<R, C>) -> Matrix<C, R> {
    let mut turned = [[0.0; R]; C];
    for (i, row) in a.iter().enumerate() {
        for (j, &value) in row.iter().enumerate() {
            turned[j][i] = value;
        }
    }
    turned
}

pub(crate) fn combine<const R: usize, const C: usize>(a: &Matrix<R, C>, factor: f64, b: &Matrix<R, C>) -> Matrix<R, C> {
    let mut sum = *a;
    for (row, other) in sum.iter_mut().zip(b) {
        for (cell, &value) in row.iter_mut().zip(other) {
            *cell += factor * value;
        }
    }
    sum
}

/// The same matrix with rounding asymmetry taken out.
pub(crate) fn symmetric<const N: usize>(a: &Matrix<N, N>) -> Matrix<N, N> {
    let turned = transpose(a);
    let mut mean = *a;
    for (row, other) in mean.iter_mut().zip(&turned) {
        for (cell, &value) in row.iter_mut().zip(other) {
            *cell = 0.5 * (*cell + value);
        }
    }
    mean
}

/// Inverse of a symmetric positive definite matrix by Cholesky; `None` where it is not.
#[expect(clippy::needless_range_loop, reason = "triangular loops over two indices read best as indices")]
pub(crate) fn invert<const N: usize>(a: &Matrix<N, N>) -> Option<Matrix<N, N>> {
    let mut lower = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let mut sum = a[i][j];
            for k in 0..j {
                sum -= lower[i][k] * lower[j][k];
            }
            if i == j {
                if sum <= 0.0 || !sum.is_finite() {
                    return None;
                }
                lower[i][i] = sum.sqrt();
            } else {
                lower[i][j] = sum / lower[j][j];
            }
        }
    }
    let mut inverse = [[0.0; N]; N];
    for column in 0..N {
        let mut solved = [0.0; N];
        for i in 0..N {
            let mut sum = if i == column { 1.0 } else { 0.0 };
            for k in 0..i {
                sum -= lower[i][k] * solved[k];
            }
            solved[i] = sum / lower[i][i];
        }
        for i in (0..N).rev() {
            let mut sum = solved[i];
            for k in i + 1..N {
                sum -= lower[k][i] * inverse[k][column];
            }
            inverse[i][column] = sum / lower[i][i];
        }
    }
    Some(inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_times_its_inverse_is_one() {
        let a = [[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]];
        let product = multiply(&a, &invert(&a).unwrap());
        for (i, row) in product.iter().enumerate() {
            for (j, value) in row.iter().enumerate() {
                assert!((value - if i == j { 1.0 } else { 0.0 }).abs() < 1e-12);
            }
        }
        assert!(invert(&[[1.0, 2.0], [2.0, 1.0]]).is_none());
    }
}
