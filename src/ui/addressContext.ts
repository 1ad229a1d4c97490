import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AddressParts } from './addressParts';
import type { Address } from './createAddress';

/** The address of the page. */
export const AddressContext = createContext<Address | undefined>(undefined);

export function useAddress(): Address {
  const address = useContext(AddressContext);
  if (!address) throw new Error('There is no address around this component.');
  return address;
}

/** A part of the address; the component renders again when it changes. */
export const useAddressParts = <T>(select: (parts: AddressParts) => T): T =>
  useStore(useAddress().parts, select);
