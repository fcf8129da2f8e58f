//! The Merkle tree of RFC 6962, section 2.1: SHA-256, leaves prefixed with `00`, nodes with `01`.

use serde::{Deserialize, Serialize};

use crate::Digest;

/// Hash of a leaf's bytes.
pub fn leaf_hash(bytes: &[u8]) -> Digest {
    Digest::of_all(&[&[0], bytes])
}

/// Hash of two subtrees.
pub fn node_hash(left: Digest, right: Digest) -> Digest {
    Digest::of_all(&[&[1], &left.0, &right.0])
}

/// Root of the tree over leaf hashes in order. The root of no leaves is the hash of nothing.
pub fn root(leaves: &[Digest]) -> Digest {
    match leaves {
        [] => Digest::of(b""),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node_hash(root(left), root(right))
        }
    }
}

/// The largest power of two below `n`, which is at least 2.
const fn split(n: usize) -> usize {
    1 << (usize::BITS - 1 - (n - 1).leading_zeros())
}

/// The audit path of leaf `index`, from the leaf upwards. `None` when there is no such leaf.
pub fn inclusion_proof(leaves: &[Digest], index: usize) -> Option<Vec<Digest>> {
    if index >= leaves.len() {
        return None;
    }
    if leaves.len() == 1 {
        return Some(Vec::new());
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    let (mut path, sibling) = if index < left.len() {
        (inclusion_proof(left, index)?, root(right))
    } else {
        (inclusion_proof(right, index - left.len())?, root(left))
    };
    path.push(sibling);
    Some(path)
}

/// Whether `leaf` stands at `index` in the tree of `size` leaves with this root.
pub fn verify_inclusion(leaf: Digest, index: u64, size: u64, path: &[Digest], root: Digest) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last) = (index, size - 1);
    let mut hash = leaf;
    for sibling in path {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(*sibling, hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(hash, *sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == root
}

/// The proof that the tree of all leaves continues the tree of the first `old`.
/// `None` when there are fewer leaves; empty for `old` 0 and for all.
pub fn consistency_proof(leaves: &[Digest], old: usize) -> Option<Vec<Digest>> {
    match old {
        _ if old > leaves.len() => None,
        0 => Some(Vec::new()),
        _ => Some(subproof(leaves, old, true)),
    }
}

fn subproof(leaves: &[Digest], old: usize, whole: bool) -> Vec<Digest> {
    if old == leaves.len() {
        return if whole { Vec::new() } else { vec![root(leaves)] };
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    let (mut path, other) = if old <= left.len() {
        (subproof(left, old, whole), root(right))
    } else {
        (subproof(right, old - left.len(), false), root(left))
    };
    path.push(other);
    path
}

/// Whether the tree `(new_size, new_root)` continues the tree `(old_size, old_root)`.
pub fn verify_consistency(old_size: u64, old_root: Digest, new_size: u64, new_root: Digest, path: &[Digest]) -> bool {
    if old_size > new_size {
        return false;
    }
    if old_size == new_size {
        return path.is_empty() && old_root == new_root;
    }
    if old_size == 0 {
        return path.is_empty() && old_root == Digest::of(b"");
    }
    let (mut node, mut last) = (old_size - 1, new_size - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    // A full old tree is itself the first node; otherwise the path begins with it.
    let mut rest = path.iter();
    let start = if node == 0 { Some(old_root) } else { rest.next().copied() };
    let Some(start) = start else { return false };
    let (mut old_hash, mut new_hash) = (start, start);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            old_hash = node_hash(*sibling, old_hash);
            new_hash = node_hash(*sibling, new_hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = node_hash(new_hash, *sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == old_root && new_hash == new_root
}

/// The tree's right edge: enough to append leaves and to tell the root, 32 bytes per level.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frontier {
    size: u64,
    /// Roots of the full subtrees from left to right, one per set bit of `size`.
    peaks: Vec<Digest>,
}

impl Frontier {
    /// Appends a leaf's hash.
    pub fn push(&mut self, leaf: Digest) {
        let mut hash = leaf;
        let mut level = self.size;
        while level & 1 == 1 {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(left, hash);
            }
            level >>= 1;
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Leaves so far.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Root of the tree so far.
    pub fn root(&self) -> Digest {
        self.peaks.iter().rev().copied().reduce(|right, left| node_hash(left, right)).unwrap_or_else(|| Digest::of(b""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Leaves and roots that Certificate Transparency implementations test with.
    const LEAVES: [&str; 8] =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    const ROOTS: [&str; 9] = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    fn published() -> Vec<Digest> {
        LEAVES.iter().map(|leaf| leaf_hash(&hex::decode(leaf).expect("hex"))).collect()
    }

    fn many(count: u64) -> Vec<Digest> {
        (0..count).map(|number| leaf_hash(&number.to_be_bytes())).collect()
    }

    #[test]
    fn roots_are_the_published_ones_at_once_and_leaf_by_leaf() {
        let leaves = published();
        let mut frontier = Frontier::default();
        for (size, expected) in ROOTS.iter().enumerate() {
            assert_eq!(root(&leaves[..size]).to_string(), *expected, "{size}");
            assert_eq!(frontier.root().to_string(), *expected, "{size}");
            if let Some(leaf) = leaves.get(size) {
                frontier.push(*leaf);
            }
        }
    }

    #[test]
    fn the_published_audit_path_of_leaf_5_in_8_is_found() {
        let path = inclusion_proof(&published(), 5).expect("a leaf");
        let path: Vec<_> = path.iter().map(ToString::to_string).collect();
        assert_eq!(
            path,
            [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        );
    }

    #[test]
    fn every_leaf_of_every_small_tree_is_proved_and_no_other() {
        for size in 1..=40 {
            let leaves = many(size as u64);
            let top = root(&leaves);
            for index in 0..size {
                let path = inclusion_proof(&leaves, index).expect("a leaf");
                assert!(verify_inclusion(leaves[index], index as u64, size as u64, &path, top), "{index} of {size}");
                let other = (index + 1) % size;
                if other != index {
                    assert!(!verify_inclusion(leaves[other], index as u64, size as u64, &path, top));
                    assert!(!verify_inclusion(leaves[index], other as u64, size as u64, &path, top));
                }
                if let Some((_, shorter)) = path.split_last() {
                    assert!(!verify_inclusion(leaves[index], index as u64, size as u64, shorter, top));
                }
                let longer = [path.as_slice(), &[top]].concat();
                assert!(!verify_inclusion(leaves[index], index as u64, size as u64, &longer, top));
            }
            assert_eq!(inclusion_proof(&leaves, size), None);
        }
    }

    #[test]
    fn every_tree_continues_its_beginnings_and_no_other() {
        let leaves = many(40);
        for new in 1..=40_usize {
            let new_root = root(&leaves[..new]);
            for old in 0..=new {
                let old_root = root(&leaves[..old]);
                let path = consistency_proof(&leaves[..new], old).expect("old is not larger");
                assert!(verify_consistency(old as u64, old_root, new as u64, new_root, &path), "{old} {new}");
                let mut forged = leaves[..old].to_vec();
                if let Some(first) = forged.first_mut() {
                    *first = leaf_hash(b"forged");
                    assert!(!verify_consistency(old as u64, root(&forged), new as u64, new_root, &path), "{old} {new}");
                }
            }
        }
        assert_eq!(consistency_proof(&leaves, 41), None);
    }
}
